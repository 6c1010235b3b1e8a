create table keep (id integer primary key);
create schema "S p";
create table "S p"."T ""q""" ("C ""x""" integer primary key, "select" text not null default 'it''s', "ü" text unique);
