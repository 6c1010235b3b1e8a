create table keep (id integer primary key);
create text search configuration docs (copy = english);
