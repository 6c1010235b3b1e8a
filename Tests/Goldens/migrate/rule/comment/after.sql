create table people (id integer primary key, name text);
create rule a as on delete to people do instead nothing;
comment on rule a on people is 'People stay, it''s the law';
create rule b as on update to people do instead nothing;
