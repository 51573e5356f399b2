declare module "hare-niemeyer" {
  export default function hareNiemeyer(votes: Record<string, number>, seats: number): Record<string, number>;
}
