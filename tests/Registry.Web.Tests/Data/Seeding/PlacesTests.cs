using Microsoft.EntityFrameworkCore;
using Registry.Data.Queries;
using Registry.Domain.Associations;

namespace Registry.Web.Tests.Data.Seeding;

/// <summary>Places through the reorganisations, from the files as they are shipped.</summary>
public sealed class PlacesTests
{
    [Fact]
    public async Task The_association_of_Long_Khanh_stands_in_the_place_of_the_day()
    {
        await using var reference = new ReferenceFolder();
        var union = await reference.App.UnionAsync();

        await reference.App.InDatabaseAsync(async db =>
        {
            var above = await db.Associations.SingleAsync(a => a.Id == union.Id);
            var association = new Association(AssociationKind.Association, above, "Hội hữu nghị Việt Nam – Lào thành phố Long Khánh");
            association.SeatIn((await db.AdministrativeUnits.InForceOn(new(2025, 2, 12)).Named("thanh pho long khanh").SingleAsync()).Id);
            db.Add(association);
            await db.SaveChangesAsync();

            var map = await db.MapOfAsync([association.UnitId], default);

            Assert.Equal("thành phố Long Khánh, tỉnh Đồng Nai", map.TextOn(association.UnitIdOn(new(2025, 2, 12)), new(2025, 2, 12)));
            Assert.Equal("phường Long Khánh, tỉnh Đồng Nai", map.TextOn(association.UnitIdOn(new(2025, 7, 2)), new(2025, 7, 2)));
            Assert.Equal("phường Long Khánh, thành phố Đồng Nai", map.TextOn(association.UnitIdOn(new(2026, 5, 1)), new(2026, 5, 1)));
        });
    }

    [Fact]
    public async Task Every_commune_belongs_to_a_province_that_is_there_on_its_first_day()
    {
        await using var reference = new ReferenceFolder();

        var orphans = await reference.App.InDatabaseAsync(async db =>
        {
            var units = await db.AdministrativeUnits.ToDictionaryAsync(unit => unit.Id);
            return units.Values.Where(unit => unit.ParentId is { } parent
                && (!units.TryGetValue(parent, out var above) || !above.InForceOn(unit.ValidFrom ?? unit.ValidTo!.Value))).Select(unit => unit.Id).ToList();
        });

        Assert.Empty(orphans);
    }
}
