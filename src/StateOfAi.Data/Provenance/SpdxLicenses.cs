using System.Collections.Frozen;

namespace StateOfAi.Data;

/// <summary>
/// The licenses of data and publications, by their identifiers in the SPDX License List; for any other, SPDX provides the prefix
/// <c>LicenseRef-</c>.
/// </summary>
internal static class SpdxLicenses
{
    private const string OwnReference = "LicenseRef-";

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "CC0-1.0", "CC-PDDC", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-ND-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-NC-ND-4.0",
        "CC-BY-3.0", "CC-BY-SA-3.0", "CC-BY-ND-3.0", "CC-BY-NC-3.0", "CC-BY-NC-SA-3.0", "CC-BY-NC-ND-3.0",
        "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "OGL-UK-3.0", "CDLA-Permissive-2.0", "GFDL-1.3-only", "MIT", "Apache-2.0", "BSD-3-Clause",
    ], StringComparer.Ordinal);

    /// <summary>What is wrong with a license identifier; <see langword="null"/> if nothing is.</summary>
    internal static string? Problem(string license) =>
        Known.Contains(license) || IsOwn(license)
            ? null
            : $"'{license}' is not a license identifier; expected an SPDX identifier such as CC-BY-4.0, or {OwnReference} followed by a "
                + $"name for terms that SPDX does not list";

    private static bool IsOwn(string license) =>
        license.StartsWith(OwnReference, StringComparison.Ordinal) && license.Length > OwnReference.Length
            && license.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.');
}
