using Registry.Domain.Members.Import.Mapping;
using static Registry.Domain.Members.Import.Mapping.ImportField;

namespace Registry.Domain.Tests.Members.Import.Mapping;

/// <summary>A choice of columns that cannot be read says why.</summary>
public sealed class ColumnMapTests
{
    [Fact]
    public void A_list_without_names_cannot_be_read() =>
        Assert.Equal([MapFaultKind.NoName], new ColumnMap([Birth, Phone, null]).Faults().Select(fault => fault.Kind));

    [Fact]
    public void Two_columns_for_one_field_are_refused_with_both_named()
    {
        var fault = Assert.Single(new ColumnMap([FullName, Birth, null, Birth]).Faults());

        Assert.Equal((MapFaultKind.Twice, Birth), (fault.Kind, fault.Field));
        Assert.Equal([1, 3], fault.Columns);
    }

    [Fact]
    public void Two_columns_of_notes_or_telephones_are_joined() => Assert.Empty(new ColumnMap([FullName, Note, Note, Phone, Phone]).Faults());

    [Fact]
    public void A_whole_name_beside_a_given_name_is_refused()
    {
        var fault = Assert.Single(new ColumnMap([FullName, GivenName]).Faults());

        Assert.Equal((MapFaultKind.Rivals, FullName, (ImportField?)GivenName), (fault.Kind, fault.Field, fault.Other));
    }

    [Fact]
    public void A_name_in_two_columns_can_be_read() => Assert.Empty(new ColumnMap([FamilyName, GivenName, MaleMark, FemaleMark]).Faults());
}
