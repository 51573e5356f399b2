import type { revenueForecast as enUS } from "./en-US";

export const revenueForecast: typeof enUS = {
  item: "软件直销",
  projects: ["财务软件上线", "库存软件扩容", "工资软件升级", "订单软件二期", "财务软件服务", "库存软件推广"],
};
