using Registry.Domain.Associations;

namespace Registry.Domain.Tests.Associations;

public sealed class LifeTests
{
    private static readonly DateOnly Merged = new(2025, 7, 1);

    private readonly Association union = new(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai");

    [Fact]
    public void Each_day_has_its_name_and_a_search_finds_them_all()
    {
        var laos = Friends("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai");
        laos.TakeName("Hội hữu nghị Việt Nam – Lào thành phố Đồng Nai", null, new(2026, 4, 30), "Quyết định 7/QĐ-UBND");
        laos.BoreName("Hội Việt – Lào Biên Hòa", null, new(2009, 1, 1));

        Assert.Equal("Hội Việt – Lào Biên Hòa", laos.NameOn(new(2008, 12, 31)).Vi);
        Assert.Equal("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", laos.NameOn(new(2009, 1, 1)).Vi);
        Assert.Equal("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", laos.NameOn(new(2026, 4, 29)).Vi);
        Assert.Equal("Hội hữu nghị Việt Nam – Lào thành phố Đồng Nai", laos.NameOn(new(2026, 4, 30)).Vi);
        Assert.Contains("viet - lao bien hoa", laos.SearchName, StringComparison.Ordinal);
        Assert.Contains("lao tinh dong nai", laos.SearchName, StringComparison.Ordinal);
        Assert.Equal("LifeStep.BeforeLast", Code(() => laos.TakeName("Tên khác", null, new(2026, 4, 30), null)));
        Assert.Equal("Association.NameKnownThen", Code(() => laos.BoreName("Tên nữa", null, new(2015, 1, 1))));
    }

    [Fact]
    public void The_last_act_is_undone_and_all_is_as_before()
    {
        var laos = Friends("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai");
        laos.Become(AssociationStatus.Active, new(2009, 1, 1), "QĐ 1");
        laos.TakeName("Hội mới", "New", Merged, "QĐ 2");
        laos.RelocateTo("26080-34", Merged.AddDays(1), "QĐ 3");
        laos.Suspend(new(2026, 1, 1), new(2026, 6, 30), "QĐ 4");

        Assert.Equal(["Suspension", "Relocation", "Renaming", "Founding"], Enumerable.Range(0, 4).Select(_ => $"{laos.UndoLast().Kind}"));
        Assert.Equal(("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", null, null, AssociationStatus.Active), (laos.Name, laos.NameSince, laos.UnitId, laos.Status));
        Assert.Empty(laos.FormerNames);
        Assert.DoesNotContain("hoi moi", laos.SearchName, StringComparison.Ordinal);
        Assert.Equal("LifeStep.NothingToUndo", Code(() => laos.UndoLast()));
    }

    [Fact]
    public void Status_goes_forward_in_time_and_what_has_ended_stays_so()
    {
        var laos = Friends("Hội hữu nghị Việt Nam – Lào");
        laos.Become(AssociationStatus.Suspended, new(2026, 1, 1), "QĐ 4");

        Assert.Equal("LifeStep.BeforeLast", Code(() => laos.Become(AssociationStatus.Active, new(2025, 12, 31), "QĐ 5")));
        Assert.Equal(LifeStepKind.Resumption, laos.Become(AssociationStatus.Active, new(2026, 2, 1), "QĐ 5").Kind);
        laos.Become(AssociationStatus.Dissolved, new(2026, 3, 1), "QĐ 6");
        Assert.Equal("Association.AlreadyDissolved", Code(() => laos.TakeName("Khác", null, new(2026, 4, 1), null)));
    }

    [Fact]
    public void A_merger_ends_the_sources_and_moves_their_branches_and_is_undone_while_nothing_happened()
    {
        var (target, source) = (Friends("Hội Việt – Lào Đồng Nai"), Friends("Hội Việt – Lào Bình Phước"));
        var branch = new Association(AssociationKind.Branch, source, "Chi hội Đồng Xoài");

        Merger.Into(target, [source], [branch], Merged, "QĐ 100");

        Assert.Equal((AssociationStatus.Merged, LifeStepKind.MergedInto, "QĐ 100"), (source.Status, source.LastStep!.Kind, source.LastStep.Paper));
        Assert.Same(target, branch.Parent);
        Assert.Equal("Association.AlreadyEnded", Code(() => source.Become(AssociationStatus.Active, Merged, null)));

        Merger.Undo(target, [source], [branch]);

        Assert.Equal((AssociationStatus.Active, 0, 0, 0), (source.Status, source.Steps.Count, target.Steps.Count, branch.Steps.Count));
    }

    [Fact]
    public void A_merger_stands_once_something_was_built_on_it()
    {
        var (target, source) = (Friends("Hội Việt – Lào Đồng Nai"), Friends("Hội Việt – Lào Bình Phước"));
        Merger.Into(target, [source], [], Merged, "QĐ 100");
        target.Hold(4, CongressKind.Term, 2025, 2030, null).Held(new(2025, 9, 1));

        Assert.Equal("LifeStep.CongressSince", Code(() => Merger.Undo(target, [source], [])));
        Assert.Equal(AssociationStatus.Merged, source.Status);
    }

    [Fact]
    public void A_division_makes_at_least_two_out_of_one_that_ends()
    {
        var laos = Friends("Hội Việt – Lào");

        Assert.Equal("Split.TooFew", Code(() => Division.Of(laos, union, [("Một", null)], goesOn: false, Merged, "QĐ 1")));
        var made = Division.Of(laos, union, [("Một", null), ("Hai", "Two")], goesOn: false, Merged, "QĐ 1");

        Assert.Equal([AssociationStatus.Split, AssociationStatus.Active, AssociationStatus.Active], made.Select(one => one.Status).Prepend(laos.Status));
        Assert.All(made, one => Assert.Same(laos, one.LastStep!.Other));
        Division.Undo(laos, made);
        Assert.Equal(AssociationStatus.Active, laos.Status);
    }

    private Association Friends(string name) => new(AssociationKind.Association, union, name);

    private static string Code(Action act) => Assert.Throws<RuleException>(act).Code;
}
