using Registry.Domain.Members;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Tests.Members.Import.Comparing;

/// <summary>A row finds the person it is about, and says only what is new.</summary>
public sealed class RowMatchingTests
{
    private const int Association = 3;

    private static readonly KnownMember Uoc = new()
    {
        Id = 41,
        Version = 2,
        FullName = "Phan Văn Ước",
        Kind = PersonKind.Natural,
        Birth = new(1989, 5, 2),
        Phone = "0935 640 371",
        Workplace = "Cựu thực tập sinh",
        Note = "Ủy viên",
        Memberships = [new() { Id = 90, Version = 1, AssociationId = Association, Class = MembershipClass.Official, Number = "NB-0141", Joined = new(2015, null, null), CategoryIds = [1] }],
    };

    private static readonly MemberDraft Draft = new() { FullName = "Phan Văn Ước", Birth = new(1989, null, null), Phone = "0935640371" };

    [Fact]
    public void Name_and_telephone_are_enough_and_what_is_known_better_is_no_difference()
    {
        var match = Find(Draft)!;

        Assert.True(match.IsSure);
        Assert.Equal(90, match.Comparison.Membership!.Id);
        Assert.Empty(match.Comparison.Differences);
    }

    [Fact]
    public void An_empty_cell_never_erases_and_a_full_one_stands_beside_what_is_known()
    {
        var match = Find(Draft with { Workplace = "Công ty CP Yến sào" })!;

        Assert.Equal([new(ImportField.Workplace, "Cựu thực tập sinh", "Công ty CP Yến sào")], match.Comparison.Differences);
    }

    [Fact]
    public void Names_without_accents_are_the_same_name() => Assert.Empty(Find(Draft with { FullName = "Phan Van Uoc" })!.Comparison.Differences);

    [Fact]
    public void Notes_and_categories_come_to_those_there_are()
    {
        var differences = Find(Draft with { Note = "Đã họp 2026", CategoryIds = [1, 4] })!.Comparison.Differences;

        Assert.Equal([new(ImportField.Note, "Ủy viên", "Ủy viên\nĐã họp 2026"), new(ImportField.Categories, "1", "1,4")], differences);
    }

    [Fact]
    public void The_number_alone_is_asked_about()
    {
        var match = Find(new MemberDraft { FullName = "Lê Thị Mai", Number = "nb-0141" })!;

        Assert.False(match.IsSure);
        Assert.Contains(match.Comparison.Differences, difference => difference.Field == ImportField.FullName);
    }

    [Fact]
    public void A_name_alone_is_the_person_only_where_nothing_is_otherwise()
    {
        Assert.True(Find(new MemberDraft { FullName = "Phan Văn Ước" })!.IsSure);
        Assert.False(Find(new MemberDraft { FullName = "Phan Văn Ước", Phone = "0912 000 111" })!.IsSure);
        Assert.Null(Find(new MemberDraft { FullName = "Phan Văn Ước", Birth = new(1950, null, null) }));
    }

    [Fact]
    public void Of_two_people_with_one_name_each_row_takes_its_own()
    {
        var other = Uoc with { Id = 42, Phone = null, Birth = default, Memberships = [Uoc.Memberships[0] with { Id = 91, Number = null }] };
        var draft = new MemberDraft { FullName = "Phan Văn Ước" };

        Assert.Equal(41, RowMatching.Find(draft, Association, [Uoc, other], _ => false)!.Known.Id);
        Assert.Equal(42, RowMatching.Find(draft, Association, [Uoc, other], id => id == 41)!.Known.Id);
    }

    [Fact]
    public void A_stretch_that_ended_before_is_another_one_than_the_one_that_goes_on()
    {
        var past = Find(Draft with { Joined = new(2008, null, null), Left = new(2010, 6, 1) })!.Comparison;
        var leaving = Find(Draft with { Left = new(2026, 6, 1) })!.Comparison;

        Assert.Null(past.Membership);
        Assert.Equal((90, ImportField.LeftOn), (leaving.Membership!.Id, Assert.Single(leaving.Differences).Field));
    }

    private static RowMatch? Find(MemberDraft draft) => RowMatching.Find(draft, Association, [Uoc], _ => false);
}
