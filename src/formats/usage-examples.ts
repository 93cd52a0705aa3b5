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

def read(name):
    return pd.read_csv(folder + name, dtype=str, keep_default_na=False, encoding="utf-8-sig")

projects = read("projects.csv")
partners = read("project-participants.csv")

# ${byStrand}
print(projects["strand_label_${language}"].value_counts())

# ${withPartners}
both = partners.merge(projects, left_on="project", right_on="key")
who = ["organization_title_${language}", "name_${language}", "country_label_${language}", "role_label_${language}"]
print(both[["title_${language}", *who]])
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
both <- merge(partners, projects, by.x = "project", by.y = "key")
who <- c("organization_title_${language}", "name_${language}", "country_label_${language}", "role_label_${language}")
both[, c("title_${language}", who)]
`;
}
