using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Registry.Domain;
using Registry.Domain.Agreements;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>What holds over any sequence of edits, in the calendar of a partner.</summary>
public sealed class FeedHistoryTests
{
    [Fact]
    public void An_identifier_stays_sequence_and_stamp_never_fall_and_bytes_change_exactly_when_the_content_does()
    {
        var histories = Gen.Choose(0, Edits.Length - 1).ArrayOf(25);

        Prop.ForAll(histories.ToArbitrary(), history => HoldsAsync(history).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(6));
    }

    [Fact]
    public void The_same_holds_for_invitations_and_agreements()
    {
        var histories = Gen.Choose(0, EditsOfNotices.Length - 1).ArrayOf(20);

        Prop.ForAll(histories.ToArbitrary(), history => HoldsForNoticesAsync(history).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(4));
    }

    private static readonly Func<FeedWorld, int, Task>[] EditsOfNotices =
    [
        (world, _) => OnGuestAsync(world, (guest, told) =>
        {
            if (guest.IsInvited)
                guest.Withdraw(told, null);
            else
                guest.Invite(told, null, world.Now);
        }),
        (world, at) => world.App.InDatabaseAsync(async db =>
        {
            var item = new AgendaItem((await db.Commemorations.SingleAsync()).Id);
            item.Set(new(8, at % 60), null, $"Mục {at}", null, null, null);
            db.Add(item);
            await db.SaveChangesAsync();
        }),
        (world, _) => world.App.InDatabaseAsync(async db => await db.AgendaItems.ExecuteDeleteAsync()),
        (world, at) => OnAgreementAsync(world, one => one.Last(null, new(2028, 1 + (at % 3), 1), at % 2 == 0, 6)),
        (world, at) => OnAgreementAsync(world, one => one.Call($"Thỏa thuận {at % 2}", null, at % 3 == 0 ? "ຂໍ້ຕົກລົງ" : null)),
        (world, at) => OnCeremonyAsync(world, one => one.MoveTo(new(2027, 9, 10 + (at % 5)), (day, _) => day, world.Now)),
        (world, at) => OnCeremonyAsync(world, one => one.CallElsewhere(at % 2 == 0 ? "lo ພິທີ" : null, world.Now)),
    ];

    private static async Task<bool> HoldsForNoticesAsync(int[] history)
    {
        await using var world = await FeedWorld.CreateAsync();
        var ceremony = await world.CeremonyAsync(new TimeOnly(8, 30));
        await OnCeremonyAsync(world, one => one.Describe(one.TitleVi, one.TitleEn, one.Place, one.StartsAt, null, null, null, isShared: false, world.Now));
        var contact = new Contact(world.Consulate.Id, "Bounmy Vongsa");
        await world.App.AddAsync(contact);
        await world.App.AddAsync(Guest.Of(ceremony.Id, contact));
        var agreement = new Agreement(world.Union.Id, AgreementKind.Memorandum, AgreementLevel.Organisation, "Bản ghi nhớ");
        agreement.Describe(AgreementKind.Memorandum, AgreementLevel.Organisation, null, ["vi", "lo"], null, saysNotBinding: true);
        agreement.Recall(new(2023, 4, 1), null, new(2028, 4, 1));
        await world.App.AddAsync(agreement);
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { Language = FeedLanguages.WithVietnamese("lo"), Invitations = true, Renewals = RenewalScope.All }));
        return await FeedHistory.HoldsAsync(world, history, EditsOfNotices);
    }

    private static Task OnGuestAsync(FeedWorld world, Action<Guest, ToldFacts> change) => world.App.InDatabaseAsync(async db =>
    {
        change(await db.Guests.SingleAsync(), ToldFacts.Of(await db.Commemorations.SingleAsync()));
        await db.SaveChangesAsync();
    });

    private static Task OnAgreementAsync(FeedWorld world, Action<Agreement> change) => world.App.InDatabaseAsync(async db =>
    {
        change(await db.Agreements.SingleAsync());
        await db.SaveChangesAsync();
    });

    internal static readonly Func<FeedWorld, int, Task>[] Edits =
    [
        (world, at) => ChangeAsync(world, details => details with { NameVi = $"Quan hệ Việt Nam – Lào {at % 3}" }),
        (world, at) => ChangeAsync(world, details => details with { Base = new PartialDate(1962, 9, 5 + (at % 3)) }),
        (world, at) => ChangeAsync(world, details => details with { Note = $"Ghi chú {at}" }),
        (world, _) => ChangeAsync(world, details => details with { IsPublic = !details.IsPublic }),
        (world, _) => ChangeAsync(world, details => details with { IsUncertain = !details.IsUncertain }),
        (world, _) => OnDayAsync(world, day => day.Verify("1", "Hồng Vân", "Công báo", world.Now)),
        (world, _) => OnDayAsync(world, day => Toggle(day, world.Now)),
        (world, at) => OnDayAsync(world, day => day.Announce(2027, new(2027, 9, 10 + (at % 9)), NoticeKind.Notice, "Công hàm", world.Now)),
        (world, at) => OnCeremonyAsync(world, one => one.MoveTo(new(2027, 9, 10 + (at % 5)), (day, _) => day, world.Now)),
        (world, at) => OnCeremonyAsync(world, one => one.Describe("Mít tinh", "Meeting", at % 2 == 0 ? "Biên Hòa" : null, new TimeOnly(8, at % 60), null, null, null, true, world.Now)),
        (world, at) => OnCeremonyAsync(world, one => one.Describe(one.TitleVi, one.TitleEn, one.Place, one.StartsAt, one.EndsAt, at, null, one.IsShared, world.Now)),
        (world, at) => OnCeremonyAsync(world, one => one.Describe("Mít tinh", "Meeting", "Biên Hòa", null, null, null, null, at % 2 == 0, world.Now)),
        (world, at) => world.ChangeAsync<Partner>(world.Consulate.Id, one => one.Describe(one.Kind, one.NameVi, one.NameEn, null, at % 2 == 0 ? "FR" : "LA")),
        (world, at) => OnCeremonyAsync(world, one => Proceed(one, at, world.Now)),
    ];

    private static async Task<bool> HoldsAsync(int[] history)
    {
        await using var world = await FeedWorld.CreateAsync();
        await world.CeremonyAsync(new TimeOnly(8, 30));
        await world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { Language = "both", Commemorations = true }));
        return await FeedHistory.HoldsAsync(world, history, Edits);
    }

    private static Task ChangeAsync(FeedWorld world, Func<AnniversaryDetails, AnniversaryDetails> change) => OnDayAsync(world, day => day.Change(change(new()
    {
        NameVi = day.NameVi,
        NameEn = day.NameEn,
        Kind = day.Kind,
        Rule = day.Rule,
        Base = day.Base,
        CountryIso2 = day.CountryIso2,
        Source = day.Source,
        Note = day.Note,
        IsUncertain = day.IsUncertain,
        IsPublic = day.IsPublic,
    }), world.Now));

    private static void Toggle(Anniversary day, DateTimeOffset now)
    {
        if (day.WithdrawnAt is null)
            day.Withdraw(now);
        else
            day.Restore(now);
    }

    /// <summary>On towards the ceremony, off, and back again.</summary>
    private static void Proceed(Commemoration one, int at, DateTimeOffset now)
    {
        if (one.Status == CommemorationStatus.Cancelled)
            one.Reinstate(now, "1", "Hồng Vân");
        else if (at % 3 == 0)
            one.Cancel("Hoãn lại", now, "1", "Hồng Vân");
        else if (one.Status == CommemorationStatus.Approved && at % 2 == 0)
            one.BeginPreparing(now, "1", "Hồng Vân");
        else if (one.Status == CommemorationStatus.Approved)
            one.Return("Chưa rõ địa điểm", now, "1", "Hồng Vân");
        else if (one.Status == CommemorationStatus.Proposed)
            one.Approve(now, "1", "Hồng Vân");
    }

    private static Task OnDayAsync(FeedWorld world, Action<Anniversary> change) => world.App.InDatabaseAsync(async db =>
    {
        change(await db.Anniversaries.Include(one => one.Notices).SingleAsync(one => one.Id == world.Laos.Id));
        await db.SaveChangesAsync();
    });

    private static Task OnCeremonyAsync(FeedWorld world, Action<Commemoration> change) => world.App.InDatabaseAsync(async db =>
    {
        try
        {
            change(await db.Commemorations.Include(one => one.Tasks).Include(one => one.Steps).SingleAsync());
        }
        catch (RuleException)
        {
            return; // what is over is not edited
        }

        await db.SaveChangesAsync();
    });
}
