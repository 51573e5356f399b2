import { keyAccountFunnel } from "./keyAccountFunnel/en-US";
import { opportunitySheet } from "./opportunitySheet/en-US";
import { largeDealFunnel } from "./largeDealFunnel/en-US";
import { revenueForecast } from "./revenueForecast/en-US";
import { gapAnalysis } from "./gapAnalysis/en-US";
import { targetSplit } from "./targetSplit/en-US";
import { jointVisits } from "./jointVisits/en-US";
import { managerLog } from "./managerLog/en-US";
import { planningGuide } from "./planningGuide/en-US";
import { visitSchedule } from "./visitSchedule/en-US";

/** Made-up companies, accounts and remarks for the worked examples. */
export const samples = {
  customerFirst: [
    "Amber",
    "Beacon",
    "Cedar",
    "Delta",
    "Ember",
    "Falcon",
    "Granite",
    "Harbour",
    "Indigo",
    "Juniper",
    "Keystone",
    "Lantern",
    "Meadow",
    "Northgate",
    "Orchard",
    "Pinnacle",
    "Quarry",
    "Riverside",
    "Summit",
    "Timber",
    "Union",
    "Valley",
    "Westbrook",
    "Zenith",
  ],
  customerSecond: [
    "Tools",
    "Foods",
    "Textiles",
    "Logistics",
    "Chemicals",
    "Plastics",
    "Machinery",
    "Packaging",
    "Electronics",
    "Furniture",
    "Printing",
    "Trading",
  ],
  products: ["Accounts", "Stock", "Payroll", "Orders"],
  sellers: ["Seller 1", "Seller 2", "Seller 3", "Seller 4", "Seller 5"],
  nextSteps: ["Meet the user", "Present the proposal", "Agree payment terms"],
  region: "East",
  office: "Riverside",
  territory: "E-03",
  accounts: [
    "City Hospital",
    "East Clinic",
    "University Hospital",
    "Lakeside Hospital",
    "Children's Hospital",
    "North Clinic",
    "Harbour Hospital",
    "Hill Hospital",
  ],
  departments: ["Cardiology", "Pharmacy", "Respiratory", "Purchasing", "Endocrinology"],
  lines: ["Product A", "Product B", "Product C"],
  expenseCustomers: ["Talk at City Hospital", "Lunch with Purchasing", "Regional meeting"],
  participants: ["12 doctors", "2 people", "8 people"],
  important: [
    "City Hospital: get Product A onto the list for the next committee meeting",
    "University Hospital: agree the date of the department talk",
    "Close two of the three quotations that have waited for more than a week",
  ],
  places: ["Riverside", "Lakeside", "Harbour"],
  visitTimes: ["09:30-10:30", "14:00-15:00", "10:00-11:30", "15:30-16:30"],
  visitResults: [
    "Budget confirmed; quotation goes to the committee next month",
    "Price objection; second meeting agreed",
    "Rep led the talk alone; to practise: agreeing the next step",
    "",
    "Trial order of 20 units agreed",
  ],
  reps: ["Rep 1", "Rep 2", "Rep 3"],
  visitSchedule,
  planningGuide,
  managerLog,
  jointVisits,
  gapAnalysis,
  targetSplit,
  revenueForecast,
  largeDealFunnel,
  keyAccountFunnel,
  opportunitySheet,
};
