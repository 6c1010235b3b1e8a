create table "userProfile" ("userId" integer primary key, "createdAt" timestamptz default now());
create view profiles as select "userId" as id from "userProfile";
