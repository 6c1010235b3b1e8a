create table keep (id integer primary key);
create collation plain from "C";
create text search configuration docs (copy = simple);
create text search dictionary words (template = simple);
comment on text search configuration docs is 'For docs';
comment on text search dictionary words is 'New words';
