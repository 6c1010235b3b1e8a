create table people (id integer primary key, name text, email text);
create index people_lower on people (lower(name), email);
alter index people_lower alter column 1 set statistics 1000;
comment on index people_lower is 'For logins';
