-- What wrote the files beside this: DuckDB 1.5.6, another program than the one that reads them here.

CREATE TABLE people AS SELECT * FROM (VALUES
  ('immigrant', DATE '2015-05-01', 'CN', true, 24, [{'country': 'CN', 'from': DATE '2015-05-01', 'to': NULL::DATE}],
    []::STRUCT(country VARCHAR, "on" DATE)[], '["FR"]'),
  ('immigrant', DATE '1990-03-14', 'CN US', false, NULL,
    [{'country': 'CN', 'from': DATE '1990-03-14', 'to': DATE '2010-02-02'}, {'country': 'US', 'from': DATE '2010-02-03', 'to': NULL}],
    [{'country': 'JP', 'on': DATE '2012-01-02'}], '  '),
  ('immigrant', NULL, 'XX', NULL, NULL, NULL, NULL, '["FR"'),
  (NULL, NULL, NULL, NULL, NULL, [], NULL, NULL),
  (NULL, DATE '1000-01-01', 'unknown', NULL, -1, NULL, NULL, 'unknown')
) t(usVisa, birthDate, nationalities, historyComplete, nzIntendedMonths, residences, arrests, officerBelievesRecordIn);
COPY people TO 'people-snappy.parquet' (FORMAT parquet, CODEC snappy);
COPY people TO 'people-gzip.parquet' (FORMAT parquet, CODEC gzip);
COPY people TO 'people-brotli.parquet' (FORMAT parquet, CODEC brotli);
COPY people TO 'people-lz4.parquet' (FORMAT parquet, CODEC lz4_raw);

-- Other columns that can be read: numbers with a point, as data frames write whole numbers of which some are missing, and lists of texts.
COPY (SELECT 5.0::DOUBLE AS nzIntendedMonths, ['CN', 'US'] AS nationalities, 20::BIGINT AS bjMonths,
  '[{"country":"CN","from":"1990-03"}]' AS residences) TO 'other-types.parquet' (FORMAT parquet);

COPY (SELECT TIMESTAMP '2015-05-01' AS birthDate, 1.5::DECIMAL(9, 2) AS nzIntendedMonths, {'country': 'CN'} AS residences,
  MAP {'a': 'b'} AS arrests, 'x'::BLOB AS nationalities, [{'country': 'CN', 'form': 'a'}] AS certificates, 'x' AS usVias)
TO 'refused.parquet' (FORMAT parquet);
