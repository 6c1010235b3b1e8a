create table people (id integer primary key, code text collate "POSIX" not null default 'b');
