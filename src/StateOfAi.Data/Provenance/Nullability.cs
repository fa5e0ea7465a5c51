using System.Reflection;

namespace StateOfAi.Data;

/// <summary>
/// What the compiler wrote down about nullable properties. It is read from the attributes, since the runtime's own reader may be switched
/// off.
/// </summary>
internal static class Nullability
{
    private const byte Forbidden = 1;

    /// <summary>
    /// Whether a property of a reference type is declared without a question mark. False where nothing is known: in code without nullable
    /// types, and in trimmed programs, which lose the attributes.
    /// </summary>
    internal static bool ForbidsNull(PropertyInfo property)
    {
        if (property.PropertyType.IsValueType)
            return false;
        byte? flag = FlagOf(property, "NullableAttribute");
        for (Type? type = property.DeclaringType; flag is null && type is not null; type = type.DeclaringType)
            flag = FlagOf(type, "NullableContextAttribute");
        return flag == Forbidden;
    }

    // The attribute may be the runtime's or one that the compiler added to the assembly.
    private static byte? FlagOf(MemberInfo member, string attribute) =>
        member.CustomAttributes.FirstOrDefault(known => known.AttributeType.Name == attribute)?.ConstructorArguments[0].Value switch
        {
            byte flag => flag,
            IReadOnlyList<CustomAttributeTypedArgument> flags => (byte?)flags[0].Value,
            _ => null,
        };
}
