create table people (id integer primary key, a text, b integer not null, c date default '2020-01-01', d numeric, e boolean, f text not null default '', g varchar(10));
create index people_a on people (a, b);
