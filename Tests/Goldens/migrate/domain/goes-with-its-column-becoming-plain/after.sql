create table people (id integer primary key, mail text default 'a@b', mails text[]);
create index people_mail on people (lower(mail));
