namespace StateOfAi.Data;

/// <summary>Checks the facts of a dataset of the user that can be checked without its rows and without a catalog.</summary>
internal static class OwnFactsCheck
{
    internal static IReadOnlyList<DataFinding> Run(DatasetInfo info)
    {
        var findings = new List<DataFinding>();
        OwnRowRules.CheckHeader(info.Name, info.Header, (field, rule, message) =>
        {
            // A description that is not stated is the title.
            if (field != "description" || info.Description is not null)
                Note(JsonPath.Root.Member(field), rule, message);
        });
        for (int i = 0; i < info.Sources.Count; i++)
        {
            Source source = info.Sources[i];
            JsonPath place = JsonPath.Root.Member(TableReader.Sources).Element(i);
            foreach (Breach breach in DataRules.Check(source).Concat(OwnRowRules.Check(source, "")))
                Note(breach.Field.Length == 0 ? place : place.Way(breach.Field), breach.Rule, breach.Message);
            Source first = info.Sources.First(other => other.Id == source.Id);
            if (SourceContent.Differences(first, source).ToArray() is { Length: > 0 } all)
                Note(place.Member("id"), RuleId.UniqueId,
                    $"the id '{source.Id}' is also used by another source with other content: {string.Join("; ", all)}");
        }

        return findings.AsReadOnly();

        void Note(JsonPath path, string rule, string message) => findings.Add(new(info.Name, 0, path.ToString(), rule, message));
    }
}
