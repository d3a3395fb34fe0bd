/** A short pack in our own words: an agenda, the minutes of the meeting before, one report with a table. */
export function smallPack({ venue = 'Headquarters, Room 4', extra = '' } = {}): string {
  return `## Business Co-ordination Board

Date	Time	Venue
16 December 2016	10:00	${venue}

### AGENDA

1.	Welcome and apologies
2.	To approve minutes of the Business Co-ordination Board meeting held on 10 November 2016
3.	Revenue monitoring report  Report from the Chief Finance Officer
4.	Estates scoping report (Report to follow)  Report from the Chief Constable

## BUSINESS CO-ORDINATION BOARD

### DRAFT MINUTES

**PROTECT until Approved**

**Date:** 10 November 2016

**Time:** 14:00

**Location:** Headquarters, Room 2

**Members:**

Deputy Chief Constable	Cambridgeshire Constabulary
Chief Executive	Office of the Police and Crime Commissioner

**In Attendance:**

Head of Policy and Performance	Office of the Police and Crime Commissioner

**1. Welcome and apologies**

1.1 Apologies were received from the Chief Constable.

**2. Minutes of the meeting held on 21 September 2016**

2.1 The Board approved the minutes of 21 September 2016 as a true record.

**2.2 Resolved:**

(i) The minutes of the meeting held on 21 September 2016 were agreed and signed.

**3. Use of force**

3.1 The Deputy Chief Constable presented the report.

3.2 The Board noted the report.

**3.3 Action:**

(i) Constabulary to report on the use of force in six months' time.

**4. Inspection update**

4.1 The Board noted the update.

**4.2 Action:**

(i) Chief Executive to bring the inspection report to the next meeting.

**To:** Business Co-ordination Board

**From:** Chief Finance Officer

**Date:** 16 December 2016

## **REVENUE MONITORING REPORT**

### **1. Purpose**

1.1 This report sets out spending against budget to September 2016.

### **2. Recommendation**

2.1 The Board is recommended to note the report.

### **3. Position**

3.1 Spending is below budget.

| £'000 | Budget | Actual | Variance |
| --- | --- | --- | --- |
| Employees | 100 | 90 | -10 |
| Premises | 50 | 45 | -5 |
| Total | 150 | 135 | -15 |
${extra}
`;
}
