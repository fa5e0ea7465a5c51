namespace StateOfAi.Data;

/// <summary>The searchable text of a row and its parts.</summary>
internal static class FieldTexts
{
    /// <summary>Every text, including those in lists and parts.</summary>
    internal static IEnumerable<string> Of(IFields part)
    {
        DataField[] fields = part.FieldTable;
        for (int i = 0; i < fields.Length; i++)
        {
            if (!fields[i].Use.HasFlag(FieldUse.Search))
                continue;
            IEnumerable<string> texts = part.ValueOf(i) switch
            {
                string text => [text],
                IEnumerable<string> list => list,
                IEnumerable<IFields> parts => parts.SelectMany(Of),
                _ => [],
            };
            foreach (string text in texts)
                yield return text;
        }
    }
}
