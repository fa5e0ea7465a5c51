using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StateOfAi.Data.Generators;

/// <summary>Reads the attributes of a declaration by their names without the suffix "Attribute".</summary>
internal static class Attributes
{
    internal static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>The strings passed to an attribute; empty if the attribute is missing.</summary>
    internal static IReadOnlyList<string> Texts(ISymbol symbol, string name) =>
        Find(symbol, name) is not { } found ? []
        : [.. found.ConstructorArguments.SelectMany(Values).Select(argument => argument.Value as string ?? "")];

    private static IEnumerable<TypedConstant> Values(TypedConstant argument) =>
        argument.Kind is TypedConstantKind.Array ? argument.Values : [argument];

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name + "Attribute");
}
