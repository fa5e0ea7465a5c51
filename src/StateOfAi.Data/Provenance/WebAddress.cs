using System.Buffers;

namespace StateOfAi.Data;

/// <summary>Checks that a web address opens in a browser and works unchanged in every citation format.</summary>
internal static class WebAddress
{
    internal const string Expected =
        "expected http:// or https://, a host without a user name, and only characters that a URL may contain; percent-encode any "
            + "other, such as a space as %20";

    // RFC 3986, unreserved and reserved, and the percent sign of escapes.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    internal static bool IsWellFormed(string address) =>
        (address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal))
        && !address.AsSpan().ContainsAnyExcept(Allowed)
        && EscapesAreWhole(address)
        && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
        && uri is { Host.Length: > 0, UserInfo.Length: 0 };

    private static bool EscapesAreWhole(string address)
    {
        for (int at = address.IndexOf('%', StringComparison.Ordinal); at >= 0; at = address.IndexOf('%', at + 1))
        {
            if (at + 2 >= address.Length || !char.IsAsciiHexDigit(address[at + 1]) || !char.IsAsciiHexDigit(address[at + 2]))
                return false;
        }
        return true;
    }
}
