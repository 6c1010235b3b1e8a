create table people (id integer primary key, code varchar(9) collate "C" not null default 'a');
