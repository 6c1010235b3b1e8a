-- postgresql: 14
create table people (id integer primary key, name varchar(20), age integer);
create statistics people_stats on name, age from people;
create statistics people_lower on lower(name) from people;
