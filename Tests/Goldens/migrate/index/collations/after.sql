create table people (id integer primary key, name text, code text collate "C");
create index people_name on people (name collate "C", code collate "POSIX");
create index people_lower on people (lower(name) collate "C" text_pattern_ops);
