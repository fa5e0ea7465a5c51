namespace StateOfAi.Data;

/// <summary>
/// Searches tables and rows by an index of their words. An entry scores by the words that it has: rare words count more than common ones,
/// and words in its label more than words in a note. The score is then weighted by how much of the query the entry matches, so that most
/// words count.
/// </summary>
internal sealed class CatalogSearch
{
    private readonly IReadOnlyList<TableSlot> _slots;
    private readonly SearchIndex _index;
    private readonly TableWeights _tables;

    internal CatalogSearch(IReadOnlyList<TableSlot> slots, SearchIndex index)
    {
        _slots = slots;
        _index = index;
        _tables = new(slots);
    }

    internal ResultList<SearchHit> Find(string question)
    {
        int[] starts = _index.TableStarts;
        float[] scores = new float[_index.EntryCount], held = new float[_index.EntryCount];
        var words = new WeighedWords(_index);
        float asked = 0;
        foreach (string word in Distinct(SearchWords.In(question, isQuestion: true)))
            asked += words.Add(word, scores, held);
        var candidates = new Candidates(held, words.Named, asked);
        for (int table = 0; table < _slots.Count && asked > 0; table++)
        {
            for (int entry = starts[table]; entry < starts[table + 1]; entry++)
            {
                bool isTable = entry == starts[table];
                if (!isTable || _tables.IsLatest(table))
                    candidates.Add(table, entry, isTable, scores[entry] * _tables.WeightOf(table));
            }

            if (_slots[table].Dataset is not null)
                candidates.LeadWithDataset();
        }

        var hits = new List<SearchHit>();
        foreach (Candidate candidate in candidates.Ranked())
            hits.Add(new(_slots[candidate.Table], candidate.Entry - starts[candidate.Table] - 1));
        return ListOf(hits, question, words.Unknown);
    }

    private static List<string> Distinct(List<string> words)
    {
        var distinct = new List<string>();
        foreach (string word in words)
        {
            if (!distinct.Contains(word))
                distinct.Add(word);
        }

        return distinct;
    }

    private static IEnumerable<string> AsTyped(string question, List<string> unknown) =>
        question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => SearchWords.In(word).Exists(unknown.Contains)).Distinct();

    private static ResultList<SearchHit> ListOf(List<SearchHit> hits, string question, List<string> unknown) => hits.ToResultList(view =>
    {
        if (!string.IsNullOrWhiteSpace(question))
            view.Title($"Hits for {question.Trim()}");
        if (unknown.Count > 0)
            view.Note($"No match for: {string.Join(", ", AsTyped(question, unknown))}.");
        view.Column("Table", hit => hit.TableName).Column("Id", hit => hit.Id).Column("Hit", hit => hit.Text).RestingOn(hit => hit.Row);
    });
}
