create table user_profile (user_id integer primary key, created_at timestamptz default now());
create view profiles as select user_id as id from user_profile;
