import type { targetSplit as enUS } from "./en-US";

export const targetSplit: typeof enUS = {
  team: "江畔分公司",
  products: ["软件直销", "服务", "渠道"],
  territories: ["城东片区", "城南片区", "城西片区", "城北片区", "中心城区", "开发区"],
  basis: "4-4-5周",
  quarter: "第二季度",
};
