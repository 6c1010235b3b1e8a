create table "T t" ("C c" text);
create index "I ""i""" on "T t" (lower("C c"));
