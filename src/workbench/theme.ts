/** The look of the page, of the sheet on it, and of the task pane. */
export type Theme = "light" | "dark";
