# Counts the statements of each side, apart by what they rest on and by whether they were made jointly.
# R, nothing to install: Rscript statements.R statements.csv

arguments <- commandArgs(trailingOnly = TRUE)
path <- if (length(arguments) > 0) arguments[1] else "statements.csv"
# The file begins with a byte order mark, for spreadsheets: R takes it for a part of the first name.
rows <- read.csv(path, encoding = "UTF-8", stringsAsFactors = FALSE)
names(rows)[1] <- "id"
rows <- rows[rows$voice != "own", ] # an author's own words count for no side

sides <- strsplit(rows$sides, "; ", fixed = TRUE)
of_each <- lengths(sides)
long <- data.frame(
  side = unlist(sides),
  footing = rep(rows$footing, of_each),
  how = rep(ifelse(of_each == 1, "alone", "jointly"), of_each),
  count = 1
)
counts <- aggregate(count ~ side + footing + how, long, sum)
counts <- counts[order(counts$side, counts$footing, counts$how, method = "radix"), ]
write.table(counts, sep = "\t", quote = FALSE, row.names = FALSE, col.names = FALSE)
