create table people (id integer primary key, name text, age bigint);
create statistics people_stats on name, age from people;
create statistics people_lower on lower(name) from people;
