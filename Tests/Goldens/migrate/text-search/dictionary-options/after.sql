create text search dictionary d (template = snowball, language = 'german');
comment on text search dictionary d is 'Stems';
