import { type Language, messagesIn } from '#i18n/languages.ts';

/** What the examples read, all under one address that ends with a slash. */
interface ExampleFiles {
  readonly folder: string;
}

/** Counts the projects of each strand and finds who takes part in them, with pandas. */
export function pythonExample({ folder }: ExampleFiles, language: Language): string {
  const { byStrand, withPartners } = messagesIn(language).dataPage.comments;
  return `import pandas as pd

folder = "${folder}"
projects = pd.read_csv(folder + "projects.csv", dtype=str, encoding="utf-8-sig")
partners = pd.read_csv(folder + "project-participants.csv", dtype=str, encoding="utf-8-sig")

# ${byStrand}
print(projects["strand_label_${language}"].value_counts())

# ${withPartners}
both = partners.merge(projects, left_on="project", right_on="key", suffixes=("_partner", ""))
print(both[["title_${language}", "organization_title_${language}", "role_label_${language}"]])
`;
}

/** The same with R and nothing else. */
export function rExample({ folder }: ExampleFiles, language: Language): string {
  const { byStrand, withPartners } = messagesIn(language).dataPage.comments;
  return `folder <- "${folder}"
read <- function(name) {
  read.csv(paste0(folder, name), colClasses = "character", na.strings = "", fileEncoding = "UTF-8-BOM")
}
projects <- read("projects.csv")
partners <- read("project-participants.csv")

# ${byStrand}
table(projects$strand_label_${language})

# ${withPartners}
both <- merge(partners, projects, by.x = "project", by.y = "key", suffixes = c("_partner", ""))
both[, c("title_${language}", "organization_title_${language}", "role_label_${language}")]
`;
}

/** A formula that brings the projects into Google Sheets. */
export const sheetsExample = ({ folder }: ExampleFiles): string => `=IMPORTDATA("${folder}projects.csv")`;
