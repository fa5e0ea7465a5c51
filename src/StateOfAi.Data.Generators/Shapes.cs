using Microsoft.CodeAnalysis;

namespace StateOfAi.Data.Generators;

/// <summary>Determines the shape of a property from its type.</summary>
internal static class Shapes
{
    /// <summary>The shape of a type, and its inner type: the item of a list, or the value of a nullable.</summary>
    internal static FieldShape Of(ITypeSymbol type, out ITypeSymbol item)
    {
        item = type;
        if (type is INamedTypeSymbol { IsGenericType: true } generic)
        {
            item = generic.TypeArguments[0];
            return generic.ConstructedFrom.SpecialType switch
            {
                SpecialType.System_Nullable_T => OfOne(item) is var one && one is FieldShape.Row ? FieldShape.Unreadable : one,
                SpecialType.System_Collections_Generic_IReadOnlyList_T => OfMany(item),
                _ => FieldShape.Unreadable,
            };
        }

        return OfOne(type);
    }

    internal static bool IsRow(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (IsOurs(at, "Row"))
                return true;
        }

        return false;
    }

    internal static bool IsOurs(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() == "StateOfAi.Data";

    private static FieldShape OfOne(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => FieldShape.Text,
        { SpecialType: SpecialType.System_Int32 } => FieldShape.Integer,
        { SpecialType: SpecialType.System_Boolean } => FieldShape.Flag,
        { TypeKind: TypeKind.Enum } => FieldShape.Member,
        _ when IsOurs(type, "Figure") => FieldShape.Figure,
        _ when IsOurs(type, "TimePeriod") => FieldShape.Period,
        _ when IsOurs(type, "PartialDate") => FieldShape.Date,
        _ when IsOurs(type, "Country") => FieldShape.Country,
        _ when IsOurs(type, "Unit") => FieldShape.Unit,
        _ when IsRow(type) => FieldShape.Row,
        _ => FieldShape.Unreadable,
    };

    private static FieldShape OfMany(ITypeSymbol item) => OfOne(item) switch
    {
        FieldShape.Text => FieldShape.Texts,
        FieldShape.Country => FieldShape.Countries,
        FieldShape.Member => FieldShape.Members,
        FieldShape.Row => FieldShape.Rows,
        FieldShape.Unreadable when Attributes.Has(item, "Row") => FieldShape.Parts,
        _ => FieldShape.Unreadable,
    };
}
