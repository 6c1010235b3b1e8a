create table people (id integer primary key, email text not null default 'none', note text);
create index on people (email);
insert into people values (1, 'a', 'n');
