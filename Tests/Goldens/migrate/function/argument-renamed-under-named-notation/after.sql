create table people (id integer primary key, birthday date);
alter table people enable row level security;
create function age_on(birth date, day date default current_date) returns integer language sql stable as $$ select extract(year from age(day, birth))::integer $$;
create view ages as select id, age_on(birth => birthday) as age from people;
create policy grown on people using (age_on(birth => birthday) >= 18);
