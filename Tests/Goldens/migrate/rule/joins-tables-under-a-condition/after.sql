create table people (id integer primary key, name text);
create table teams (id integer primary key, lead integer, title text);
create view leads as select p.id, p.name, t.title from people p join teams t on t.lead = p.id;
create rule leads_update as on update to leads where new.id = old.id do instead (
  update teams t set title = new.title from people p where p.id = t.lead and p.id = old.id;
  update people set name = new.name where id = old.id
);
create rule leads_nothing as on update to leads do instead nothing;
