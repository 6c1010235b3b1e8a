create schema reports;
comment on schema reports is E'It''s "new"\nand has two lines';
