using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members.Import.Rows;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>What words of a list stand for that the registry does not know by that name.</summary>
public sealed class ImportChoices(RegistryDbContext db, ImportOrders orders)
{
    /// <param name="words">For each unknown word, by its place: <c>make</c>, <c>none</c>, or the key of what it means.</param>
    public async Task TakeAsync(Import import, IReadOnlyDictionary<int, string?> words, CancellationToken cancellation)
    {
        var unknown = ImportJson.Read<List<UnknownWord>>(import.UnknownWords) ?? [];
        var (branches, categories) = await KnownAsync(import, cancellation);
        var chosen = unknown.Select((word, i) => Choose(word, words.GetValueOrDefault(i), word.Kind == ListWordKind.Branch ? branches : categories)).OfType<WordChoice>().ToList();
        if (chosen.Count == 0)
            return;

        var before = (ImportJson.Read<List<WordChoice>>(import.Words) ?? []).Where(word => !chosen.Exists(other => other.Kind == word.Kind && other.Text == word.Text));
        import.Choose(ImportJson.Write(before.Concat(chosen)));
        import.CheckAgain();
        await orders.CheckAsync(import, cancellation);
    }

    /// <summary>The branches and categories that a word can mean.</summary>
    public async Task<(IReadOnlyList<SelectListItem> Branches, IReadOnlyList<SelectListItem> Categories)> KnownAsync(Import import, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var parents = await db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation);
        var tree = Subtree.Of(import.AssociationId, parents.Select(node => (node.Id, node.ParentId))).Where(id => id != import.AssociationId).ToList();
        var branches = await db.Associations.Where(association => EF.Parameter(tree).Contains(association.Id) && association.Status != AssociationStatus.Dissolved).OrderBy(association => association.SortName)
            .Select(association => new SelectListItem(vietnamese ? association.Name : association.NameEn, $"{association.Id}")).ToListAsync(cancellation);
        var categories = await db.MemberCategories.OrderBy(category => category.Order)
            .Select(category => new SelectListItem(vietnamese ? category.Name : category.NameEn, $"{category.Id}")).ToListAsync(cancellation);
        return (branches, categories);
    }

    private static WordChoice? Choose(UnknownWord word, string? chosen, IReadOnlyList<SelectListItem> known) => chosen switch
    {
        "make" when word.Kind == ListWordKind.Branch => new(word.Kind, word.Folded, WordAct.Create, null, word.Text),
        "none" => new(word.Kind, word.Folded, WordAct.LeaveOut),
        _ when known.Any(one => one.Value == chosen) => new(word.Kind, word.Folded, WordAct.Use, int.Parse(chosen!, System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };
}
