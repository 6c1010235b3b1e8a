create table keep (id integer primary key);
create text search dictionary stems (template = snowball, language = english);
create text search dictionary words (template = simple, accept = false);
