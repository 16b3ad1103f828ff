using System.Reflection;
using System.Text;

namespace Marsad.Arabic.Tests.Package;

/// <summary>What the package promises, as one approved picture: a change to it is seen, and meant.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_what_was_approved()
    {
        var picture = new StringBuilder();
        var types = typeof(ArabicText)
            .Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
        foreach (var type in types)
        {
            picture.Append(KindOf(type)).Append(' ').Append(NameOf(type)).Append('\n');
            foreach (var line in MembersOf(type).Order(StringComparer.Ordinal))
                picture.Append("    ").Append(line).Append('\n');
        }
        picture.ToString().ShouldMatchApproved(c => c.SubFolder("Approved").WithFileExtension("txt").NoDiff());
    }

    private static string KindOf(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => "class",
        };

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type);
        const BindingFlags Own =
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(Own).Select(Line).OfType<string>();
    }

    // What every record and delegate has tells nothing.
    private static string? Line(MemberInfo member) =>
        member switch
        {
            MethodInfo
            {
                Name: "Equals"
                    or "GetHashCode"
                    or "ToString"
                    or "Deconstruct"
                    or "<Clone>$"
                    or "BeginInvoke"
                    or "EndInvoke"
            } => null,
            MethodInfo { IsSpecialName: true } => null,
            MethodInfo m => $"{NameOf(m.ReturnType)} {m.Name}({Parameters(m)})",
            ConstructorInfo c => $"new({Parameters(c)})",
            PropertyInfo p => $"{NameOf(p.PropertyType)} {p.Name}",
            FieldInfo f => $"{NameOf(f.FieldType)} {f.Name}",
            _ => null,
        };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{NameOf(p.ParameterType)} {p.Name}"));

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return $"ref {NameOf(type.GetElementType()!)}";
        if (type.IsArray)
            return $"{NameOf(type.GetElementType()!)}[]";
        if (!type.IsGenericType)
            return type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
                ? type.Name
                : type.FullName ?? type.Name;
        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
