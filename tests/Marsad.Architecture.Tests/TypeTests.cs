using System.Reflection;
using System.Runtime.CompilerServices;

namespace Marsad.Architecture.Tests;

/// <summary>What every type looks like.</summary>
public sealed class TypeTests
{
    private static readonly Assembly[] House =
    [
        .. Repository
            .Files("src", "*.csproj")
            .Select(project => Assemblies.Of(Path.GetFileNameWithoutExtension(project))),
    ];

    private static IEnumerable<Type> Types =>
        House
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type =>
                type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                && !type.Name.Contains('<', StringComparison.Ordinal)
                && type.Namespace?.StartsWith("Marsad", StringComparison.Ordinal) == true
            );

    [Fact]
    public void A_class_is_sealed_unless_another_derives_from_it()
    {
        var bases = Types.Select(type => Open(type.BaseType)).ToHashSet();
        var unsealed = Types.Where(type =>
            type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(Open(type))
        );
        unsealed.Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void No_field_of_a_type_can_be_changed_from_outside()
    {
        var visible = Types.Where(type => type.IsVisible);
        var open = visible.SelectMany(type =>
            type.GetFields(
                    BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
                .Where(field => !field.IsInitOnly && !field.IsLiteral && !type.IsEnum)
                .Select(field => $"{type.FullName}.{field.Name}")
        );
        open.ShouldBeEmpty();
    }

    private static Type? Open(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;
}
