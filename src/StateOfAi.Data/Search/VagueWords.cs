namespace StateOfAi.Data;

/// <summary>Words that ask which or how much, not what: rows that have them are not better answers than those that don't.</summary>
internal static class VagueWords
{
    private const string Words = "most biggest largest big large top best highest high lowest smallest latest newest recent current "
        + "size number amount total count sum average level status data dataset figure stat statistic per each every over time go went";

    private static readonly string[] Forms = ReadForms();

    /// <param name="form">The form of a word in which it is looked up.</param>
    internal static bool Hold(string form) => Array.IndexOf(Forms, form) >= 0;

    private static string[] ReadForms()
    {
        string[] forms = Words.Split(' ');
        for (int i = 0; i < forms.Length; i++)
            forms[i] = WordForms.Of(forms[i]);
        return forms;
    }
}
