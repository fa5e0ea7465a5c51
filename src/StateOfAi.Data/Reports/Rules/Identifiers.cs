namespace StateOfAi.Data;

/// <summary>Checks the identifiers by which publications are found.</summary>
internal static class Identifiers
{
    private const string DoiDirectory = "10.";

    /// <summary>
    /// Why a text is not a DOI, which is a prefix such as 10.1126, a slash and a suffix; <see langword="null"/> if it is one.
    /// </summary>
    internal static string? DoiProblem(string doi)
    {
        int slash = doi.IndexOf('/', StringComparison.Ordinal);
        bool isDoi = doi.StartsWith(DoiDirectory, StringComparison.Ordinal) && slash >= DoiDirectory.Length + 4 && slash < doi.Length - 1
            && doi[DoiDirectory.Length..slash].All(letter => char.IsAsciiDigit(letter) || letter == '.')
            && doi[(slash + 1)..].All(letter => letter is > ' ' and < '\x7F' and not ('{' or '}' or '\\' or '"'));
        return isDoi ? null : $"'{doi}' is not a DOI; expected one such as 10.1126/science.adh2586, without an address in front";
    }

    /// <summary>
    /// Why a text is not an arXiv number, such as 1512.02595, or hep-th/9901001 before April 2007, optionally with a version;
    /// <see langword="null"/> if it is one.
    /// </summary>
    internal static string? ArxivProblem(string arxiv)
    {
        int version = arxiv.LastIndexOf('v');
        string number = version > 0 && IsDigits(arxiv[(version + 1)..], 1, 3) ? arxiv[..version] : arxiv;
        bool isNumber = number.Split('.') is [var month, var serial] && IsMonth(month) && IsDigits(serial, 4, 5);
        bool isOld = number.Split('/') is [var archive, var old] && IsDigits(old, 7, 7) && IsMonth(old[..4])
            && archive.Length > 1 && archive.All(letter => char.IsAsciiLetter(letter) || letter is '-' or '.');
        return isNumber || isOld ? null : $"'{arxiv}' is not an arXiv number; expected one such as 1512.02595";
    }

    /// <summary>Two digits for the year and two for the month.</summary>
    private static bool IsMonth(string text) =>
        IsDigits(text, 4, 4) && (text is [_, _, '0', not '0'] || text is [_, _, '1', '0' or '1' or '2']);

    private static bool IsDigits(string text, int fewest, int most) =>
        text.Length >= fewest && text.Length <= most && text.All(char.IsAsciiDigit);
}
