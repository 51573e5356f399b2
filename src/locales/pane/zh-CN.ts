import type { pane as enUS } from "./en-US";

export const pane: Record<keyof typeof enUS, string> = {
  "app.title": "销售漏斗簿",
  "app.purpose": "周计划、协同拜访、销售漏斗，现成表格拿来就用。",

  screens: "页面",
  "screen.templates": "表格",
  "screen.functions": "函数",
  "screen.workbook": "工作簿",
  "screen.settings": "设置",
  "screen.fetching": "正在打开…",
  "screen.failed": "此页面无法打开",
  "screen.failed.text": "请检查网络后重试。您的工作簿没有任何改动。",

  "gallery.title": "您需要哪张表？",
  "gallery.search": "查找表格",
  "gallery.none": "没有与“{search}”匹配的表格。",
  "gallery.all": "显示全部",
  "gallery.favourites": "收藏",
  "gallery.favourite": "收藏：{title}",
  "gallery.favourite.add": "加入收藏",
  "gallery.favourite.remove": "取消收藏",
  "gallery.lastUsed": "最近使用",
  "task.week": "安排一周工作",
  "task.visit": "陪同代表拜访",
  "task.funnel": "分析漏斗",
  "task.quota": "分解指标",
  "task.forecast": "预测收入",

  "options.back": "全部表格",

  "period.week": "周次",
  "period.month": "月份",
  "period.quarter": "季度",
  "period.year": "年度",
  "period.previous.week": "上一周",
  "period.previous.month": "上个月",
  "period.previous.quarter": "上季度",
  "period.previous.year": "上一年",
  "period.next.week": "下一周",
  "period.next.month": "下个月",
  "period.next.quarter": "下季度",
  "period.next.year": "下一年",
  "period.day.week": "该周内的任意一天",
  "period.day.month": "该月内的任意一天",
  "period.day.quarter": "该季度内的任意一天",
  "period.day.year": "该年内的任意一天",
  "period.invalid": "请选择 2000 年至 2099 年之间的日期。",

  "people.label": "人员",
  "people.placeholder": "输入姓名，按回车添加",
  "people.hint.none": "每人一张表；不填则只生成一张，姓名留空。",
  "people.hint.one": "将为此人生成一张表。",
  "people.hint.many": "共 {count} 张表，每人一张。",
  "people.hint.team": "全队一张表，每人一行。",
  "people.list": "名单",
  "people.remove": "移除{name}",

  "language.label": "表格语言",
  "language.en-US": "English",
  "language.zh-CN": "简体中文",

  "saturday.label": "包含星期六",
  "saturday.hint": "增加星期六一列，周六也要拜访时使用。",

  "summary.label": "另加一张汇总表",
  "summary.hint": "每人一行并计算合计，用公式取数，随各张表自动更新。",

  "rows.label": "清单行数",
  "rows.hint": "可填 {least} 到 {most}。",
  "rows.invalid": "请输入 {least} 到 {most} 之间的整数。",

  "currency.label": "金额单位",

  "sample.label": "填入示例数据",
  "sample.hint": "先看看填好的样子，再改成自己的数据。",

  "formulas.label": "公式",
  "formulas.live": "使用 SALES 函数",
  "formulas.live.hint": "公式简短易读。没装销售漏斗簿的人只能看到上次的结果，重新计算后会显示 #NAME?。",
  "formulas.plain": "只用 Excel 自带函数",
  "formulas.plain.hint": "公式较长，但发给没装销售漏斗簿的人也能照常计算。",

  "protect.label": "保护公式",
  "protect.hint": "只有待填写的单元格可以修改，按 Tab 键依次跳到下一格。不设密码。",

  "insert.one": "插入表格",
  "insert.many": "插入 {count} 张表",
  "insert.note.one": "将新增一张工作表，不改动现有内容。此操作不能用 Ctrl+Z 撤销，但可在这里一键移除。",
  "insert.note.many":
    "将新增 {count} 张工作表，不改动现有内容。此操作不能用 Ctrl+Z 撤销，但可在这里一键移除。",
  download: "下载 .xlsx",
  "download.working": "正在生成文件…",
  downloaded: "文件已生成",
  "downloaded.text": "文件在下载文件夹中：{file}",

  "inserting.one": "正在插入：已完成 {percent}%",
  "inserting.many": "正在插入：第 {done} 张，共 {all} 张",
  cancel: "取消",
  cancelling: "正在取消并清理…",
  cancelled: "已取消",
  "cancelled.text": "工作簿中没有新增任何内容。",

  "made.one": "工作表已插入",
  "made.many": "已插入 {count} 张工作表",
  "made.goTo": "前往查看",
  "made.remove": "移除",
  "made.remove.one": "移除时，之后填入的内容会一并删除。",
  "made.remove.many": "移除时，这些表中之后填入的内容会一并删除。",
  removing: "正在移除…",
  removed: "已移除",
  "removed.text": "已从工作簿中移除：{names}",

  "failed.insert": "未能插入工作表",
  "failed.goTo": "未能打开该工作表",
  "failed.remove": "未能移除工作表",
  "failed.download": "未能生成文件",
  "failed.download.text": "请检查网络连接后重试。如果仍然失败，请重新加载此任务窗格。",
  "failed.details": "供技术支持参考的详情",
  "failed.left.one": "以下工作表未能移除，请手动删除：{names}。",
  "failed.left.many": "以下工作表未能移除，请手动删除：{names}。",
  "failed.retry": "重试",
  close: "关闭",

  "reason.editing": "有单元格正处于编辑状态。请在工作表中按 Enter 或 Esc 结束编辑，然后重试。",
  "reason.protected-workbook":
    "此工作簿的结构受保护，无法增删工作表。请在“审阅”选项卡中取消“保护工作簿”后重试，或换用其他工作簿。",
  "reason.protected-sheet":
    "此工作表受保护。请在“审阅”中点击“撤消工作表保护”后重试，或选择其他工作表中的单元格。",
  "reason.read-only": "此工作簿以只读方式打开。请点击“编辑工作簿”，或另存一份副本，再重试。",
  "reason.too-large": "内容超出 Excel 一次能处理的量。请减少人数，分几次插入。",
  "reason.host-busy": "Excel 正忙。请等它处理完并关闭打开的对话框，然后重试。",
  "reason.connection-lost": "与 Excel 的连接已断开。请检查网络，然后重试。",
  "reason.name-taken": "需要用到的名称刚被其他工作表或表格占用。请重试，将自动换用其他名称。",
  "reason.not-supported":
    "当前 Excel 版本过低，无法插入这些表格。请改为下载文件，或升级到 Excel 2021 或 Microsoft 365。",
  "reason.sheet-missing": "此工作簿中已没有这张工作表。如有需要，请重新插入。",
  "reason.cancelled": "操作已取消。需要时请重试。",
  "reason.unknown": "Excel 拒绝了操作，但没有说明原因。请重试；如果再次出现，请把下面的详情发给技术支持。",

  "connection.waiting": "正在连接 Excel…",
  "connection.outside": "当前不在 Excel 中",
  "connection.outside.text":
    "此页面不是在 Excel 中打开的，无法插入工作表。如需插入，请在 Excel 的“开始”选项卡中点击“销售表格”。在这里仍可下载文件。",
  "connection.unreachable": "Excel 没有响应",
  "connection.unreachable.text":
    "请检查网络，然后重试。如果使用公司网络，请让 IT 部门放行 {source}。在此之前，您仍可下载文件。",
  "connection.retry": "重试",

  broken: "此任务窗格出了点问题",
  "broken.text": "您的工作簿没有受到影响。请重新加载任务窗格，之前的选择会保留。",
  "broken.reload": "重新加载",
};
