create table people (id integer primary key, city text, zip text);
create statistics city_zip (dependencies) on city, zip from people;
create publication everything for table people;
comment on statistics city_zip is 'Depend';
comment on publication everything is 'Not all';
