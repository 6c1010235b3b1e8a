create table people (id integer primary key, name text);
create rule a as on delete to people do instead nothing;
create rule b as on update to people do instead nothing;
comment on rule b on people is 'Old';
