create table people (id integer primary key, birthday date);
alter table people enable row level security;
create function age_on(born date, day date default current_date) returns integer language sql stable as $$ select extract(year from age(day, born))::integer $$;
create view ages as select id, age_on(born => birthday) as age from people;
create policy grown on people using (age_on(born => birthday) >= 18);
