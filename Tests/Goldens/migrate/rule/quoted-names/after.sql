create table "P p" ("Id" integer primary key, "order" text);
create rule "No ""delete""" as on delete to "P p" where old."order" = 'it''s' do instead nothing;
