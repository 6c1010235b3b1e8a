create table people (id integer primary key) partition by range (id);
create table people_1 partition of people for values from (1) to (1000);
create table members (id integer primary key) partition by range (id);
create table members_1 partition of members for values from (1) to (1000);
create table visits (id integer primary key, person_id integer);
alter table visits add constraint by_member foreign key (person_id) references members;
